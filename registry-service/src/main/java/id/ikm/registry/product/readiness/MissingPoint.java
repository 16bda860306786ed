package id.ikm.registry.product.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing: a name that stays, and a sentence in the language asked for. */
public record MissingPoint(@Schema(examples = "nib") String code, String detail) {}
