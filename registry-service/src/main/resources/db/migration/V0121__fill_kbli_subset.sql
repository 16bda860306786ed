-- Titles by hand after BPS (reference/kbli/NOTICE.md); the import of the official file replaces them.
insert into kbli_edition (edition, regulation, expected_codes) values
    ('2020', 'Peraturan BPS Nomor 2 Tahun 2020', 1790),
    ('2025', 'Peraturan BPS Nomor 7 Tahun 2025', 1559);

insert into kbli_section (edition, section, first_division, last_division) values
    ('2020', 'A', '01', '03'),
    ('2020', 'B', '05', '09'),
    ('2020', 'C', '10', '33'),
    ('2020', 'D', '35', '35'),
    ('2020', 'E', '36', '39'),
    ('2020', 'F', '41', '43'),
    ('2020', 'G', '45', '47'),
    ('2020', 'H', '49', '53'),
    ('2020', 'I', '55', '56'),
    ('2020', 'J', '58', '63'),
    ('2020', 'K', '64', '66'),
    ('2020', 'L', '68', '68'),
    ('2020', 'M', '69', '75'),
    ('2020', 'N', '77', '82'),
    ('2020', 'O', '84', '84'),
    ('2020', 'P', '85', '85'),
    ('2020', 'Q', '86', '88'),
    ('2020', 'R', '90', '93'),
    ('2020', 'S', '94', '96'),
    ('2020', 'T', '97', '98'),
    ('2020', 'U', '99', '99'),
    ('2025', 'A', '01', '03'),
    ('2025', 'B', '05', '09'),
    ('2025', 'C', '10', '33'),
    ('2025', 'D', '35', '35'),
    ('2025', 'E', '36', '39'),
    ('2025', 'F', '41', '43'),
    ('2025', 'G', '46', '47'),
    ('2025', 'H', '49', '53'),
    ('2025', 'I', '55', '56'),
    ('2025', 'J', '58', '60'),
    ('2025', 'K', '61', '63'),
    ('2025', 'L', '64', '66'),
    ('2025', 'M', '68', '68'),
    ('2025', 'N', '69', '75'),
    ('2025', 'O', '77', '82'),
    ('2025', 'P', '84', '84'),
    ('2025', 'Q', '85', '85'),
    ('2025', 'R', '86', '88'),
    ('2025', 'S', '90', '93'),
    ('2025', 'T', '94', '96'),
    ('2025', 'U', '97', '98'),
    ('2025', 'V', '99', '99');

-- What is the same in both editions.
insert into kbli (edition, code, title, search_name)
select edition, code, title, lower(regexp_replace(title, '[^[:alnum:]]+', ' ', 'g'))
from unnest(array['2020', '2025']) as edition,
     (values
         ('C', 'Industri pengolahan'),
         ('10', 'Industri makanan'),
         ('11', 'Industri minuman'),
         ('12', 'Industri pengolahan tembakau'),
         ('13', 'Industri tekstil'),
         ('14', 'Industri pakaian jadi'),
         ('15', 'Industri kulit, barang dari kulit, dan alas kaki'),
         ('16', 'Industri kayu, barang dari kayu dan gabus (tidak termasuk furnitur), dan barang anyaman'),
         ('17', 'Industri kertas dan barang dari kertas'),
         ('18', 'Industri pencetakan dan reproduksi media rekaman'),
         ('19', 'Industri produk dari batu bara dan pengilangan minyak bumi'),
         ('20', 'Industri bahan kimia dan barang dari bahan kimia'),
         ('21', 'Industri farmasi, produk obat kimia, dan obat tradisional'),
         ('22', 'Industri karet, barang dari karet, dan plastik'),
         ('23', 'Industri barang galian bukan logam'),
         ('24', 'Industri logam dasar'),
         ('25', 'Industri barang logam, bukan mesin dan peralatannya'),
         ('26', 'Industri komputer, barang elektronik, dan optik'),
         ('27', 'Industri peralatan listrik'),
         ('28', 'Industri mesin dan perlengkapan yang tidak dapat diklasifikasikan di tempat lain'),
         ('29', 'Industri kendaraan bermotor, trailer, dan semitrailer'),
         ('30', 'Industri alat angkutan lainnya'),
         ('31', 'Industri furnitur'),
         ('32', 'Industri pengolahan lainnya'),
         ('33', 'Reparasi dan pemasangan mesin dan peralatan'),
         ('10710', 'Industri produk roti dan kue'),
         ('10761', 'Industri pengolahan kopi'),
         ('10794', 'Industri kerupuk, keripik, peyek, dan sejenisnya'),
         ('11051', 'Industri air kemasan'),
         ('11052', 'Industri air minum isi ulang'),
         ('15201', 'Industri alas kaki untuk keperluan sehari-hari'),
         ('18111', 'Industri pencetakan umum'),
         ('24202', 'Industri pembuatan logam dasar bukan besi'),
         ('24320', 'Industri pengecoran logam bukan besi dan baja')
     ) as delivered (code, title);

-- What is only in 2020, or means something else there.
insert into kbli (edition, code, title, search_name)
select edition, code, title, lower(regexp_replace(title, '[^[:alnum:]]+', ' ', 'g'))
from unnest(array['2020']) as edition,
     (values
         ('10793', 'Industri makanan dari kedelai dan kacang-kacangan lainnya'),
         ('13122', 'Industri kain tenun ikat'),
         ('13133', 'Industri pencetakan kain'),
         ('13134', 'Industri batik'),
         ('19292', 'Industri briket batu bara'),
         ('23951', 'Industri barang dari semen'),
         ('23953', 'Industri barang dari semen dan kapur untuk konstruksi'),
         ('38220', 'Pengelolaan dan pembuangan limbah dan sampah berbahaya'),
         ('56303', 'Rumah minum atau kafe'),
         ('56304', 'Kedai minuman')
     ) as delivered (code, title);

-- What is only in 2025, or means something else there.
insert into kbli (edition, code, title, search_name)
select edition, code, title, lower(regexp_replace(title, '[^[:alnum:]]+', ' ', 'g'))
from unnest(array['2025']) as edition,
     (values
         ('10793', 'Industri makanan dari kelapa'),
         ('13122', 'Industri pertenunan bukan dengan mesin'),
         ('13133', 'Industri kain batik'),
         ('19205', 'Industri briket'),
         ('23951', 'Industri barang dari semen'),
         ('23953', 'Industri barang dari gips')
     ) as delivered (code, title);

update kbli set section = (
    select s.section from kbli_section s
    where s.edition = kbli.edition
      and (s.section = kbli.code or left(kbli.code, 2) between s.first_division and s.last_division)
);

insert into kbli_successor (edition, code, successor_edition, successor_code) values
    ('2020', '10794', '2025', '10794'),
    ('2020', '13122', '2025', '13122'),
    ('2020', '13134', '2025', '13133'),
    ('2020', '18111', '2025', '18111'),
    ('2020', '19292', '2025', '19205'),
    ('2020', '23951', '2025', '23951'),
    ('2020', '23953', '2025', '23951'),
    ('2020', '24202', '2025', '24202');

create index kbli_search_name_index on kbli using gin (search_name gin_trgm_ops);
analyze kbli;
