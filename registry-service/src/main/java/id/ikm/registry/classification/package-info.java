/** What a business makes: KBLI codes, each with its edition. */
package id.ikm.registry.classification;
