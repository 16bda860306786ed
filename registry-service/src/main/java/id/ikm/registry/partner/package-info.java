/** Partners such as hotels, supermarkets, banks and universities, and which products are in their outlets. */
package id.ikm.registry.partner;
