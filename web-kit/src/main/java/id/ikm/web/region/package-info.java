/** Region codes, as every service, every event and every token writes them; the regions belong to the registry. */
package id.ikm.web.region;
