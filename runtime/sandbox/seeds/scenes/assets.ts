import type { Scene } from './scene.ts';

/** A laptop that somebody uses. */
export const assetScene: Scene = {
  object: 'ItamAsset',
  play(add, { agent }) {
    const hardware = add('ItamAssetType', { name: 'Hardware', hierarchy_depth: 1, field_keys: ['ip_address'] });
    const laptop = add('ItamAssetType', { name: 'Laptop', parent_id: hardware, hierarchy_depth: 2 });
    add('ItamAssetField', { key: 'ip_address', type: 'text', title: 'IP address' }, { asset_type_id: hardware });
    const status = add('ItamAssetStatus', { name: 'In use' });
    add('ItamAssetStatus', { name: 'Available' });
    const location = add('ItamAssetLocation', { name: 'Front office' });
    const where = { asset_type_id: laptop, status_id: status, location_id: location, user_id: agent?.id };
    add('ItamAsset', {
      name: 'Laptop 1',
      model: 'Nimbus 3',
      ...where,
      custom_field_values: { ip_address: '198.51.100.7' },
    });
  },
};
