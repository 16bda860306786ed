/** How far each read model has come. */
package id.ikm.reporting.freshness;
