package id.ikm.registry.directory.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.sheet.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "081234567890                | +6281234567890",
                "81234567890                 | +6281234567890",
                "6281234567890               | +6281234567890",
                "+62 812-3456-7890           | +6281234567890",
                "(0623) 41234                | +6262341234",
                "0812 3456 7890/0813 1111 22 | +6281234567890 but directory.phone-several",
                "0812 3456 7890 atau 081211112222 | +6281234567890 but directory.phone-several",
                "tanya RT                    | null but directory.phone",
                "123                         | null but directory.phone",
                "8.12346E+10                 | fault directory.digits-lost",
                "-                           | null"
            })
    void readsPhones(String written, String expected) {
        assertThat(Outcome.of(() -> Contact.phone(SheetCell.text(written)))).isEqualTo(expected);
    }

    @Test
    void readsAPhoneThatAProgramKeptAsANumber() {
        assertThat(Contact.phone(SheetCell.number("81234567890")).value()).isEqualTo("+6281234567890");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siti@Contoh.id   | Siti@contoh.id",
                "siti at contoh   | null but directory.email",
                "tidak ada        | null"
            })
    void readsAddresses(String written, String expected) {
        assertThat(Outcome.of(() -> Contact.email(SheetCell.text(written)))).isEqualTo(expected);
    }
}
