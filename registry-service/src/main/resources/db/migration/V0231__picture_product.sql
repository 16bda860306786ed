-- photos: ids, texts and order, in the words of the API; the pictures themselves, one row for each width, beside it.
alter table product add column photos jsonb not null default '[]';

create table product_photo (
    id         uuid  not null,
    width      int   not null,
    height     int   not null,
    product_id uuid  not null constraint product_photo_product_fkey references product,
    content    bytea not null,
    hash       bytea not null,
    constraint product_photo_pkey primary key (id, width)
);

-- A JPEG does not get smaller.
alter table product_photo alter column content set storage external;
