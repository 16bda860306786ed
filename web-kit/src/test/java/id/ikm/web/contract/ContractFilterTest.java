package id.ikm.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ContractFilterTest {

    @Test
    void tellsThatACodeIsATextAlthoughItIsARecordInJava() {
        var code = OASFactory.createSchema()
                .type(List.of(SchemaType.STRING, SchemaType.OBJECT))
                .properties(Map.of("value", OASFactory.createSchema()));

        var told = new ContractFilter().filterSchema(code);

        assertThat(told.getType()).containsExactly(SchemaType.STRING);
        assertThat(told.getProperties()).isNull();
    }

    @Test
    void leavesAnObjectAsItIs() {
        var object = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .properties(Map.of("value", OASFactory.createSchema()));

        assertThat(new ContractFilter().filterSchema(object).getProperties()).containsKey("value");
    }

    @Test
    void namesAnOperationByItsThingAndNotByTheClassThatAnswers() {
        var operation = OASFactory.createOperation()
                .operationId("HandoverResource_record")
                .responses(OASFactory.createAPIResponses());
        var path = OASFactory.createPathItem().GET(operation);

        new ContractFilter().filterPathItem(path);

        assertThat(operation.getOperationId()).isEqualTo("Handover_record");
    }
}
