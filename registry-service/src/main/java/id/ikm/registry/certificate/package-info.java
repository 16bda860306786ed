/** Certificates that a business holds: halal, P-IRT, SNI, TKDN and others, each valid, or not, as of a day. */
package id.ikm.registry.certificate;
