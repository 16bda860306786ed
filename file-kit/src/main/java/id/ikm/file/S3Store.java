package id.ikm.file;

import jakarta.ws.rs.ServiceUnavailableException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of Amazon's or of another maker, whose objects are named by their hash. */
class S3Store implements FileStore {

    private static final long RETRY_AFTER_SECONDS = 5;
    private static final Duration SILENCE = Duration.ofSeconds(8);
    /** Of all tries together, so that whoever waits for the answer is told before a proxy gives up. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final S3Client client;
    private final String bucket;

    S3Store(FileConfig.Bucket config) {
        this.bucket = config.bucket();
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(SILENCE))
                .overrideConfiguration(call -> call.apiCallTimeout(LONGEST))
                .region(config.region().map(Region::of).orElse(Region.US_EAST_1))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(config.accessKey(), config.secretKey())))
                // Many servers but Amazon's refuse the checksums that the client would add; the hash is checked here.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
        this.client = builder.build();
    }

    @Override
    public void keep(String sha256, Path file) {
        try {
            client.putObject(object -> object.bucket(bucket).key(sha256), file);
        } catch (SdkException e) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS, e);
        }
    }

    @Override
    public InputStream open(String sha256) throws NoSuchFileException {
        try {
            return client.getObject(object -> object.bucket(bucket).key(sha256));
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(sha256);
        } catch (SdkException e) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS, e);
        }
    }
}
