package id.ikm.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final String LIST = "/registry/v1/businesses{region=[12.09]}";

    private final Position position =
            new Position(List.of("Kerupuk \"Ikan\" é", UUID.randomUUID().toString()));

    @Test
    void comesBackFromItsCursor() {
        assertThat(Position.ofCursor(position.asCursor(LIST), LIST)).isEqualTo(position);
    }

    @Test
    void belongsToOneList() {
        assertThatThrownBy(() -> Position.ofCursor(position.asCursor(LIST), LIST + "{}"))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void isRefusedAfterAnyChangeOfItsCursor() {
        var random = new Random(7);
        var cursor = position.asCursor(LIST);
        for (int i = 0; i < 500; i++) {
            var meddled = new StringBuilder(cursor);
            int at = random.nextInt(cursor.length() - 1);
            meddled.setCharAt(at, meddled.charAt(at) == 'A' ? 'B' : 'A');
            assertThatThrownBy(() -> Position.ofCursor(meddled.toString(), LIST))
                    .isInstanceOf(InvalidRequest.class);
        }
    }
}
