# One image per service: docker build --build-arg SERVICE=registry-service .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /ikm
COPY . .
ARG SERVICE
ENV MAVEN_USER_HOME=/maven
RUN --mount=type=cache,target=/maven \
    ./mvnw -B -q package -Dmaven.repo.local=/maven/repository -Dmaven.test.skip=true -pl ${SERVICE} -am

FROM eclipse-temurin:25-jre
ARG SERVICE
WORKDIR /ikm
COPY --from=build /ikm/${SERVICE}/target/quarkus-app/ ./
# A volume that is mounted here belongs to the same user.
RUN mkdir -p /var/lib/ikm/files && chown -R 10001 /var/lib/ikm
USER 10001
ENV IKM_HOST=0.0.0.0
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "quarkus-run.jar"]
