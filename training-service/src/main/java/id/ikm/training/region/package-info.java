/** Region codes, as a value; the regions themselves belong to registry-service. */
package id.ikm.training.region;
