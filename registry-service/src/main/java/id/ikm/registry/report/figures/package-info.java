/** The items of a report: the eleven of SIINas and those of the directory sheet, each as a range with its unit. */
package id.ikm.registry.report.figures;
