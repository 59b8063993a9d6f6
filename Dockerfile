# The embedded engine needs glibc 2.34 or later: Debian bookworm has it, Alpine does not.
FROM node:20-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --omit=dev
COPY . .
RUN npx vite build && mkdir -p .zhengtu && chown node:node .zhengtu
USER node
EXPOSE 4173
CMD ["node", "--import", "tsx", "src/cli.ts", "start"]
