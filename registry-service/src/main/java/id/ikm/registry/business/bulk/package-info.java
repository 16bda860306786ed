/** Many businesses in one request: a line each, an answer to each line, each line for itself. */
package id.ikm.registry.business.bulk;
