/** How the services behind the gateway are doing. */
package id.ikm.gateway.health;
