/** The example programmes, loaded through the gateway's public API as any integrator would. */
package id.ikm.demo;
