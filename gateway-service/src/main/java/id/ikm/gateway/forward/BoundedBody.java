package id.ikm.gateway.forward;

import id.ikm.web.problem.ProblemKind;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.Optional;

/** A request body on its way through, which fails when it grows too large or takes too long. */
class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Vertx vertx;
    private final long timer;
    private long received;
    private ProblemKind refusal;
    private Handler<Throwable> onFailure;

    BoundedBody(ReadStream<Buffer> body, long limit, Duration patience, Vertx vertx) {
        this.body = body;
        this.limit = limit;
        this.vertx = vertx;
        this.timer = vertx.setTimer(patience.toMillis(), late -> refuse(ProblemKind.REQUEST_TIMEOUT));
    }

    Optional<ProblemKind> refusal() {
        return Optional.ofNullable(refusal);
    }

    void settle() {
        vertx.cancelTimer(timer);
    }

    private void refuse(ProblemKind kind) {
        if (refusal == null) {
            refusal = kind;
            settle();
            if (onFailure != null) {
                onFailure.handle(new BodyRefused(kind));
            }
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        received += chunk.length();
        if (received > limit) {
            refuse(ProblemKind.BODY_TOO_LARGE);
        } else if (refusal == null) {
            handler.handle(chunk);
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : ended -> {
                            settle();
                            if (refusal == null) {
                                handler.handle(ended);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    private static class BodyRefused extends RuntimeException {

        BodyRefused(ProblemKind kind) {
            super(kind.name(), null, false, false);
        }
    }
}
