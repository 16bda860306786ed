package id.ikm.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/v1/businesses",
                "/registry/v1/regions/12.09",
                "/registry/v1/regions?q=kota%20medan&limit=5",
                "/registry/v1/businesses?next=/../x",
                "/registry/v1/x/...",
                "/registry",
                "/registry/v1/businesses/"
            })
    void takesWhatEveryServerReadsAlike(String uri) {
        assertThat(RequestTarget.of(uri)).contains(new RequestTarget("registry", uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/../q/metrics",
                "/registry/./v1",
                "/registry/..",
                "/registry/..?x",
                "/registry/%2e%2e/q/metrics",
                "/registry/%2E./q/metrics",
                "//q/metrics",
                "/registry//q/metrics",
                "/registry%2f..%2fq",
                "/registry/..%2fq/metrics",
                "/registry/..%5cq",
                "/registry/..\\q",
                "/registry/..;/q/metrics",
                "/registry/%252e%252e/q",
                "/registry/%00",
                "/registry/%0d%0ax",
                "/registry/%zz",
                "/registry/%2",
                "/registry/ä",
                "/registry/#/../q",
                "http://localhost/registry/v1",
                "registry/v1",
                "*",
                ""
            })
    void refusesWhatServersReadDifferently(String uri) {
        assertThat(RequestTarget.of(uri)).isEmpty();
    }

    @Test
    void namesTheFirstSegmentOfThePathOnly() {
        assertThat(RequestTarget.of("/?x=/registry/").orElseThrow().firstSegment())
                .isEmpty();
        assertThat(RequestTarget.of("/aid?x=/registry/").orElseThrow().firstSegment())
                .isEqualTo("aid");
    }
}
