export const label = 'templates name what they print: no `{{{`, `}}}` or `{{&`';

export function check(tree) {
  return tree.files
    .filter((file) => file.endsWith('.hbs'))
    .flatMap((file) =>
      tree
        .text(file)
        .split('\n')
        .map((text, index) => ({ file, line: index + 1, message: text.trim() }))
        .filter(({ message }) => /\{\{\{|\}\}\}|\{\{~?&/.test(message)),
    );
}
