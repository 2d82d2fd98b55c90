-- Errors tell the id of their request, and people look for it.
ALTER TABLE api_request ADD KEY ix_api_request__requestId (organizationId, requestId);
