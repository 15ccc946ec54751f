# Keycloak, built for its database beforehand, so that it starts quickly and needs to write nothing of its own. From anywhere:
#   docker build -f k8s/docker/keycloak.Dockerfile -t consort/keycloak:0.1.0-SNAPSHOT k8s/docker
ARG KEYCLOAK=26.7.3

FROM quay.io/keycloak/keycloak:${KEYCLOAK} AS built
COPY keycloak.conf /opt/keycloak/conf/keycloak.conf
COPY themes/ /opt/keycloak/themes/
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=true

FROM quay.io/keycloak/keycloak:${KEYCLOAK}
COPY --from=built /opt/keycloak/ /opt/keycloak/
EXPOSE 8080 9000
USER 1000:0
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized"]
