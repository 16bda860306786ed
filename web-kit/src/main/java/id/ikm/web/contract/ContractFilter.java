package id.ikm.web.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into every contract what holds for every operation: problem documents, and keys for repeating a create. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getPOST() != null && path.getPOST().getResponses().hasAPIResponse("201")) {
            path.getPOST().addParameter(idempotencyKey());
        }
        path.getOperations().values().forEach(ContractFilter::answersProblems);
        path.getOperations().values().forEach(ContractFilter::namesNoClass);
        return path;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() != null) {
            contract.getComponents().addSchema(PROBLEM, problem()).addSchema("FieldError", fieldError());
        }
    }

    /** A code is a text and nothing else, whatever record it is in Java: generated clients do not know both. */
    @Override
    public Schema filterSchema(Schema schema) {
        var types = schema.getType();
        if (types != null && types.containsAll(List.of(SchemaType.STRING, SchemaType.OBJECT))) {
            schema.setType(List.of(SchemaType.STRING));
            schema.setProperties(null);
        }
        return schema;
    }

    private static void answersProblems(Operation operation) {
        for (var status : List.of("400", "401", "403")) {
            operation.getResponses().removeAPIResponse(status);
        }
        operation.getResponses().addAPIResponse("default", problemAnswer());
    }

    /** A method of a generated client is called {@code handoverRecord}. */
    private static void namesNoClass(Operation operation) {
        operation.setOperationId(operation.getOperationId().replaceFirst("Resource_", "_"));
    }

    private static APIResponse problemAnswer() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description("A problem document (RFC 9457): its type tells the kind, its errors the fields")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Any unique text: the same key and body gives the first answer again")
                .schema(text().maxLength(128));
    }

    private static Schema problem() {
        var errors = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError"));
        return object(Map.of(
                        "type", text().addExample("urn:ikm:problem:validation"),
                        "title", text(),
                        "status", OASFactory.createSchema().addType(SchemaType.INTEGER),
                        "detail", text(),
                        "correlationId", text(),
                        "errors", errors))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema fieldError() {
        return object(Map.of(
                        "pointer", text().addExample("/regionCode").addExample("?limit"),
                        "code", text(),
                        "detail", text()))
                .required(List.of("pointer", "code", "detail"));
    }

    private static Schema object(Map<String, Schema> properties) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).properties(new java.util.TreeMap<>(properties));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
