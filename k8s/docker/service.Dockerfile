# One of the four services. From the root of the repository, after `mvn package`:
#   docker build -f k8s/docker/service.Dockerfile --build-arg MODULE=ip-ledger-service -t consort/ip-ledger-service:0.1.0-SNAPSHOT .
ARG JAVA=25.0.3_9-jre-noble

FROM eclipse-temurin:${JAVA} AS layers
ARG MODULE
ARG VERSION=0.1.0-SNAPSHOT
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}-${VERSION}.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:${JAVA}
WORKDIR /app
# What changes least comes first, so that a new build shares all but its last layers with the one before.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY k8s/docker/java.flags ./
# A start as far as the refreshed context, to record which classes a start needs. It meets no store and no Keycloak, and signs nothing.
# The cache is of use only to the same JVM with the same flags; the heap may differ.
RUN CONSORT_ORIGIN=training CONSORT_SIGNING_KEY=training CONSORT_CLIENT_KEY=training JDK_JAVA_OPTIONS=-Xmx256m \
    java @java.flags -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar \
 && chmod 444 app.aot
ENV JDK_JAVA_OPTIONS=-Xmx256m
EXPOSE 8080 9090
USER 10001:10001
# What it writes, such as a dump, is for itself alone.
ENTRYPOINT ["sh", "-c", "umask 077 && exec java @java.flags -XX:AOTCache=app.aot -jar app.jar"]
