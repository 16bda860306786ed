// One product as the page shows it. Texts are only ever set as text, never as markup.
function element(name, text, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  if (text !== undefined && text !== null) made.textContent = text;
  return made;
}

function picture(product, language, word) {
  const photo = product.photos[0];
  if (!photo) return element('div', null, { className: 'no-photo', title: word('noPhoto') });
  const alt = photo.alt?.[language] ?? photo.alt?.id ?? product.name;
  return element('img', null, { src: `${photo.path}?width=320`, alt, loading: 'lazy', width: 320, height: 240 });
}

function price(product, language, word) {
  if (!product.price) return element('p', word('noPrice'), { className: 'note' });
  const amount = new Intl.NumberFormat(language === 'en' ? 'en-ID' : 'id-ID', {
    style: 'currency', currency: 'IDR', maximumFractionDigits: 0,
  }).format(product.price.amount);
  return element('p', product.unit ? `${amount} ${word('per')} ${product.unit}` : amount, { className: 'price' });
}

function badge(certificate, word) {
  const name = certificate.typeName ?? word(certificate.type);
  const share = certificate.percentage === null ? '' : ` ${certificate.percentage} %`;
  const until = certificate.validUntil ? `, ${word('validUntil')} ${certificate.validUntil}` : '';
  const query = certificate.typeName ? `?typeName=${encodeURIComponent(certificate.typeName)}` : '';
  const number = certificate.number.split('/').map(encodeURIComponent).join('/');
  const link = element('a', name + share, {
    href: `v1/certificates/${certificate.type}/${number}${query}`, title: `${certificate.number}${until}`,
  });
  const item = element('li');
  item.append(link);
  return item;
}

export function card(product, language, word) {
  const item = element('li');
  const title = element('h2');
  title.append(element('a', product.name, { href: `v1/products/${product.id}` }));
  const description = product.description?.[language] ?? product.description?.id;
  const badges = element('ul', null, { className: 'badges' });
  badges.append(...product.certificates.map((certificate) => badge(certificate, word)));
  const place = product.producer.region.slice(1).reverse().join(', ') || product.producer.region[0];
  item.append(picture(product, language, word), title);
  if (product.brand) item.append(element('p', product.brand, { className: 'note' }));
  item.append(
    price(product, language, word),
    element('p', `${product.producer.name} · ${place}`, { className: 'maker' }),
  );
  if (description) item.append(element('p', description.length > 160 ? `${description.slice(0, 157)}…` : description, { className: 'note' }));
  item.append(badges);
  return item;
}
