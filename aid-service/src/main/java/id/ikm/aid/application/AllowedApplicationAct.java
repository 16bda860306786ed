package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationAct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller may take a step now, how to ask for it, and if not, why. */
public record AllowedApplicationAct(
        ApplicationAct action,
        String method,
        String path,
        boolean allowed,

        @Schema(description = "The caller may take it only with a waiver, where it breaks a rule")
        boolean byWaiver,

        String obstacle) {}
