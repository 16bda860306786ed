/** What every contract says alike. */
package id.ikm.web.contract;
