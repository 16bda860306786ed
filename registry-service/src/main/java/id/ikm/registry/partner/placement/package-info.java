/** Which product was in which outlet of a partner, and when. */
package id.ikm.registry.partner.placement;
