/** Pictures of products: read with distrust, made smaller, and kept without anything that the camera wrote about them. */
package id.ikm.registry.product.photo;
