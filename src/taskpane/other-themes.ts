export { teamsHighContrastTheme as contrast, webDarkTheme as dark } from '@fluentui/react-components';
