CREATE TABLE bucket (
  id VARCHAR(255) PRIMARY KEY,
  state BYTEA,
  expires_at BIGINT
);
