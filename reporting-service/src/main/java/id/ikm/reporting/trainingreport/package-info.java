/** The trainings of a region and a fiscal year, and the businesses that take part in them. */
package id.ikm.reporting.trainingreport;
