/** The one OpenAPI document of all services. */
package id.ikm.gateway.contract;
