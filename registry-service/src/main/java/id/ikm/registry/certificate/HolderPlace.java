package id.ikm.registry.certificate;

import id.ikm.registry.certificate.permit.FoodKind;
import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** Where the holder of a certificate is, the business that answers for it, if one does, and what a product is. */
record HolderPlace(UUID businessId, RegionCode regionCode, FoodKind foodKind) {}
