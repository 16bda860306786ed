package id.ikm.registry.directory.upload;

import id.ikm.web.problem.Text;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Why a sheet was not taken in, as a key and its arguments: each reader has it in his own language. */
@Embeddable
record ImportFailure(
        String failure, @JdbcTypeCode(SqlTypes.JSON) List<String> failureArguments) {

    static ImportFailure of(Text reason) {
        return new ImportFailure(
                reason.key(), reason.arguments().stream().map(String::valueOf).toList());
    }

    Text text() {
        return Text.of(failure, failureArguments.toArray());
    }
}
