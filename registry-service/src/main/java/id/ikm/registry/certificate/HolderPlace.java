package id.ikm.registry.certificate;

import id.ikm.registry.region.RegionCode;
import java.util.UUID;

/** Where the holder of a certificate is, and the business that answers for it, if one does. */
record HolderPlace(UUID businessId, RegionCode regionCode) {}
