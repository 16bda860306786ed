-- Where a product stands in e-catalogues and how it came there, in the words of the API.
alter table product add column listings jsonb not null default '[]';
create index product_listings_idx on product using gin (listings jsonb_path_ops) where listings <> '[]';
