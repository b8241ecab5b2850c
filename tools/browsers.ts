/** What the build is made for: light-dark() and container queries, browsers from spring 2024 on. */
export const browsers = ['chrome123', 'firefox121', 'safari17.5']
