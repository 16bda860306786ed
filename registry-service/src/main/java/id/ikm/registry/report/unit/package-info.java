/** Units of quantities: a list kept as data, and texts that it does not have. */
package id.ikm.registry.report.unit;
