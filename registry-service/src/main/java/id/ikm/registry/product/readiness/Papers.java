package id.ikm.registry.product.readiness;

import id.ikm.registry.certificate.CertificateType;
import java.math.BigDecimal;
import java.util.Set;

/** The certificates of a product and of its business that are in force on a day; its TKDN, null where it has none. */
record Papers(Set<CertificateType> inForce, BigDecimal localContent) {}
