/** The administrative regions of Indonesia as decreed by the Ministry of Home Affairs, with their validity and BPS codes. */
package id.ikm.registry.region;
