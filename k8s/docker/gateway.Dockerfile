# The gateway. From the root of the repository, after `mvn package`:
#   docker build -f k8s/docker/gateway.Dockerfile -t consort/gateway:0.1.0-SNAPSHOT .
ARG JAVA=25.0.3_9-jre-noble

FROM eclipse-temurin:${JAVA} AS layers
ARG VERSION=0.1.0-SNAPSHOT
WORKDIR /layers
COPY gateway/target/gateway-${VERSION}.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:${JAVA}
WORKDIR /app
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY k8s/docker/java.flags ./
# See service.Dockerfile: a start that records what a start needs. The gateway signs nothing, so it is given no signing key;
# the session key is 256 bits of nothing, for this start alone.
RUN CONSORT_CLIENT_SECRET=training CONSORT_SESSION_KEY=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA JDK_JAVA_OPTIONS=-Xmx256m \
    java @java.flags -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar \
 && chmod 444 app.aot
ENV JDK_JAVA_OPTIONS=-Xmx256m
EXPOSE 8080 9090
USER 10001:10001
# What it writes, such as a dump, is for itself alone.
ENTRYPOINT ["sh", "-c", "umask 077 && exec java @java.flags -XX:AOTCache=app.aot -jar app.jar"]
