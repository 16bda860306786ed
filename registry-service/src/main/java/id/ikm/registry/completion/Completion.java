package id.ikm.registry.completion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many got their ids by this call; both 0 when there is nothing left to do")
public record Completion(int people, int businesses) {}
