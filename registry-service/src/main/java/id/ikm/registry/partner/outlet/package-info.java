/** The places of a partner where products can be. */
package id.ikm.registry.partner.outlet;
