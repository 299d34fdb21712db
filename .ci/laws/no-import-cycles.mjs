export const label = 'no module needs itself: no cycle of imports';

/** Follows the imports that run when a module loads; types are erased and `import()` comes later. */
export function check(tree) {
  const state = new Map();
  const violations = [];
  for (const file of tree.code()) visit(tree, file, [], state, violations);
  return violations;
}

function visit(tree, file, path, state, violations) {
  if (state.get(file) === 'done') return;
  if (state.get(file) === 'open') {
    const cycle = [...path.slice(path.indexOf(file)), file];
    violations.push({ file, message: cycle.join(' -> ') });
    return;
  }
  state.set(file, 'open');
  const needed = tree.imports(file).filter(({ typeOnly, dynamic, target }) => target && !typeOnly && !dynamic);
  for (const { target } of needed) visit(tree, target, [...path, file], state, violations);
  state.set(file, 'done');
}
