package id.ikm.aid.handover.sheet;

import id.ikm.aid.handover.RecordHandover;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;

/** What the API would refuse in a body it also refuses in a row. */
@ApplicationScoped
class CheckingCommand {

    private final Validator validator;

    CheckingCommand(Validator validator) {
        this.validator = validator;
    }

    List<CellFault> faults(RecordHandover command) {
        return validator.validate(command).stream()
                .map(violation -> new CellFault(column(violation), text(violation)))
                .toList();
    }

    private static HandoverColumn column(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.equals("handedOverOn")
                ? HandoverColumn.DATE
                : path.endsWith("quantity")
                        ? HandoverColumn.QUANTITY
                        : path.endsWith("unitValue") ? HandoverColumn.UNIT_VALUE : null;
    }

    private static Text text(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var bounds = Stream.of("min", "max", "value")
                .map(descriptor.getAttributes()::get)
                .filter(java.util.Objects::nonNull)
                .toArray();
        return Text.of(
                "constraint." + descriptor.getAnnotation().annotationType().getSimpleName(), bounds);
    }
}
