/** Query parameters that nobody declared are refused. */
package id.ikm.web.parameter;
