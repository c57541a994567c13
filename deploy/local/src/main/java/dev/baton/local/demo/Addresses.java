package dev.baton.local.demo;

/** Where the demo is loaded, and as whom. */
public record Addresses(
        String gateway, String keycloak, String adminName, String adminPassword, String operatorSecret) {}
