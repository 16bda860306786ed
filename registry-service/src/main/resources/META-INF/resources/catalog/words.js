// What the page says, in both languages.
export const WORDS = {
  id: {
    skip: 'Langsung ke hasil', title: 'Katalog produk lokal bersertifikat', words: 'Cari produk, merek, produsen',
    search: 'Cari', filters: 'Saring', region: 'Wilayah', sizeClass: 'Skala usaha', kbli: 'Bidang industri (KBLI)',
    priceFrom: 'Harga mulai (Rp)', priceTo: 'Harga sampai (Rp)', tkdnFrom: 'TKDN paling sedikit (%)',
    certificates: 'Sertifikat yang berlaku', reset: 'Hapus saringan', more: 'Tampilkan lagi', api: 'Untuk pengembang',
    all: 'Semua', noPrice: 'Harga belum diketahui', validUntil: 'berlaku sampai', noPhoto: 'Belum ada foto',
    count: (n) => `${n} produk`, failed: 'Katalog sedang tidak dapat dibaca. Coba lagi.', per: 'per',
    MICRO: 'Mikro', SMALL: 'Kecil', MEDIUM: 'Menengah', LARGE: 'Besar', UNCLASSIFIED: 'Belum diketahui',
    HALAL: 'Halal', PIRT: 'P-IRT', BPOM_MD: 'BPOM MD', TRADEMARK: 'Merek terdaftar', BATIKMARK: 'Batikmark',
    TKDN_IK: 'TKDN industri kecil', OTHER: 'Lainnya',
  },
  en: {
    skip: 'Skip to results', title: 'Catalogue of certified local products', words: 'Product, brand, producer',
    search: 'Search', filters: 'Filter', region: 'Region', sizeClass: 'Size of business', kbli: 'Industry (KBLI)',
    priceFrom: 'Price from (Rp)', priceTo: 'Price to (Rp)', tkdnFrom: 'Local content at least (%)',
    certificates: 'Certificates in force', reset: 'Clear filters', more: 'Show more', api: 'For developers',
    all: 'All', noPrice: 'Price not known', validUntil: 'valid until', noPhoto: 'No photo yet',
    count: (n) => (n === 1 ? '1 product' : `${n} products`), failed: 'The catalogue cannot be read now. Try again.',
    per: 'per', MICRO: 'Micro', SMALL: 'Small', MEDIUM: 'Medium', LARGE: 'Large', UNCLASSIFIED: 'Not known',
    HALAL: 'Halal', PIRT: 'P-IRT', BPOM_MD: 'BPOM MD', TRADEMARK: 'Trademark', BATIKMARK: 'Batikmark',
    TKDN_IK: 'TKDN small industry', OTHER: 'Other',
  },
};
