/** Rules of regulations as data with validity dates: which size class, and whether a business is an industry. */
package id.ikm.registry.ruleset;
