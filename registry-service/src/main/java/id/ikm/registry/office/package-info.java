/** The offices of industry that keep the register, each for its region. */
package id.ikm.registry.office;
