package id.ikm.file;

import static id.ikm.file.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ServiceUnavailableException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against S3Proxy, a server of the protocol that checks signatures (version 4) as Amazon's does. */
class S3StoreTest {

    private static final String HASH = "cd34" + "0".repeat(60);

    private static S3Proxy server;
    private static BlobStore objects;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        objects = ContextBuilder.newBuilder("transient")
                .credentials("nobody", "nothing")
                .build(BlobStoreContext.class)
                .getBlobStore();
        objects.createContainerInLocation(null, "evidence");
        server = S3Proxy.builder()
                .blobStore(objects)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void keepsAContentOnceUnderItsHash() throws Exception {
        var store = new S3Store(new Bucket("evidence", "secret"));

        store.keep(HASH, written(folder, Samples.JPEG));
        store.keep(HASH, written(folder, Samples.JPEG));

        assertThat(objects.list("evidence")).extracting("name").containsExactly(HASH);
        try (var content = store.open(HASH)) {
            assertThat(content.readAllBytes()).isEqualTo(Samples.JPEG);
        }
    }

    @Test
    void saysThatAContentIsGone() {
        assertThatThrownBy(() -> new S3Store(new Bucket("evidence", "secret")).open("ee" + HASH.substring(2)))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void asksToTryAgainLaterWhereTheServerRefuses() {
        var store = new S3Store(new Bucket("evidence", "a wrong secret"));

        assertThatThrownBy(() -> store.keep(HASH, written(folder, Samples.JPEG)))
                .isInstanceOf(ServiceUnavailableException.class);
        assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void takesABucketThatIsNotThereForNoLostContent() {
        var store = new S3Store(new Bucket("nowhere", "secret"));

        assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void leavesNoCopyBehindOfAContentThatCouldNotBeRead() throws Exception {
        var reading = new ReadingFile(new S3Store(new Bucket("evidence", "a wrong secret")), new InFolder(folder));
        var file = new StoredFile(UUID.randomUUID(), HASH, "image/jpeg", 10, null, "12.09");

        assertThatThrownBy(() -> reading.open(file)).isInstanceOf(ServiceUnavailableException.class);

        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    private record Bucket(String bucket, String secretKey) implements FileConfig.Bucket {

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(URI.create("http://127.0.0.1:" + server.getPort()));
        }

        @Override
        public Optional<String> region() {
            return Optional.empty();
        }

        @Override
        public String accessKey() {
            return "key";
        }
    }
}
